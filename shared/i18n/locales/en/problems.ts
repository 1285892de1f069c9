/** What went wrong and what to do. Keys are the problem codes of the rooms: dots as nesting, hyphens as capitals. */
export const problems = {
  pdf: {
    font: 'A font file could not be loaded, so the PDF was not made. Check your connection and try again, or print the page instead.',
    shaping:
      'This page does not allow what some scripts need to be joined. Print the page instead, or save the package file.',
    other: 'The PDF could not be made. Your case is safe. Print the page instead, or save the package file.',
  },
  unexpected: 'Something went wrong here. What you typed is still on this screen. Download a copy to be safe.',
  screen: 'This screen could not be loaded. Check your connection, then try again.',
  again: 'Try again',
  dismiss: 'Close this message',
  notSaved: 'Not saved.',
  copyNow: 'Download a copy now',
  notStored: 'Not stored.',
  saveCopy: 'Save a copy',
  copySaved: 'The copy is saved.',
  copyStarted: 'The download has started. The copy is in the downloads of this browser.',
  store: {
    missing:
      'This browser keeps nothing on this device, for example in a private window. You can work here, and save a copy before you close the page.',
    blocked:
      'Another tab holds an older version of this page. Close the other tab, then load this page again. Until then nothing is kept here: save a copy before you close the page.',
    quota:
      'This device is full. Make room, then change something here, and it is saved again. Download a copy to be safe.',
    aborted: 'The last change could not be saved yet. We try again by ourselves. Download a copy to be safe.',
    lost: 'The connection to the storage of this browser is gone. Download a copy, then load the page again.',
    newer: 'These cases were written by a newer version. You can read and export them here, but not change them.',
    damaged: 'One stored case cannot be read. You can download it as it is or delete it.',
    notFound: 'This case is no longer on this device.',
    invalid: 'A value is too long or not allowed here, so it could not be saved. Make it shorter.',
  },
  copy: { refused: 'This browser does not let us copy. Mark the text and copy it yourself.' },
  export: {
    notSaved: 'The file could not be saved. Choose another folder, or make room on this device, then try again.',
    unknownFormat: 'This version cannot make that kind of file. Choose another one.',
  },
  import: {
    empty: 'This file is empty. Choose the file you saved from this tool.',
    unreadable:
      'The file could not be read. It may have been moved, or it lies in the cloud. Copy it to this device, then try again.',
    tooBig: 'This file is larger than {{limit}} MB, so it was not opened. Choose the file you saved from this tool.',
    notUtf8:
      'The text of this file is in another encoding. It may have been changed by another program. Choose the file as you first saved it.',
    notJson:
      'This is not a file of this tool, or it is damaged. Its name often begins with “records-package” or “second-opinion-backup”.',
    tooDeep: 'This file is built in a way we do not open. Choose the file as you first saved it.',
    tooMany: 'A list in this file is longer than {{limit}}, so it was not opened.',
    tooLong: 'A text in this file is longer than {{limit}} characters, so it was not opened.',
    forbiddenKey:
      'This file holds something that does not belong in it, so it was not opened. Use it only if you trust who sent it.',
    notOurs: 'This file was made by another program. Choose a package or backup you saved from this tool.',
    pdfNotOurs: 'This PDF holds no package. Choose the file you saved from this tool.',
    zipNotOurs: 'This ZIP file holds no package. Choose the file you saved from this tool.',
    archive: 'This is a packed archive. Unpack it first, then choose the package inside.',
    image: 'This is a picture, not a package. Choose the file you saved from this tool.',
    dicom: 'This is a medical image (DICOM), not a package. Choose the file you saved from this tool.',
    office: 'This is an office document, not a package. Choose the file you saved from this tool.',
    markup: 'This is a web page, not a package. Choose the file you saved from this tool.',
    program: 'This file is a program. It was not opened. Do not start it unless you trust who sent it.',
    encrypted: 'This file is locked with a password. Unlock it first, then choose it again.',
  },
  package: {
    noCase: 'No case is open. Open one first.',
    notOurs: 'This file was made by another program. Choose a package you saved from this tool.',
    versionUnknown: 'The version of this package is not known here. It may be damaged. Ask for a new one.',
    newer:
      'This package was made by a newer version ({{version}}). Load the newest version of this page, then open it again.',
    invalid: 'This package is damaged or was changed, so it was not opened. Ask for a new one, or choose another copy.',
  },
  backup: {
    newer:
      'This backup was made by a newer version ({{version}}). Load the newest version of this page, then open it again.',
    invalid: 'This backup is damaged, so it was not opened. Choose another copy.',
  },
  profile: {
    invalid: 'The rules of this clinic could not be read. You see the general list instead.',
    unreachable: 'The rules of this clinic did not arrive. You see the general list. Reload the page to try again.',
  },
};
