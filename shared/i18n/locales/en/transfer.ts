/** What can go wrong with files and what to do. Keys are problem codes. */
export const transfer = {
  import: {
    empty: 'This file is empty. Choose another file.',
    unreadable: 'The file could not be read. Check that it is still on this device, then choose it again.',
    'too-big': 'This file is larger than this page can open. Choose the package file alone, without images.',
    'not-utf8': 'The text in this file is damaged or saved in another encoding. Ask for the original file.',
    'not-json': 'This is not a package file, or part of it is missing. Download or copy it again.',
    'too-deep': 'This file is not built like a package. Nothing was opened. Ask the sender for a new file.',
    'too-many':
      'A list in this file has more than {{limit}} entries. Nothing was opened. Ask the sender for a new file.',
    'too-long':
      'A text in this file is longer than {{limit}} characters. Nothing was opened. Ask the sender for a new file.',
    'forbidden-key': 'This file has parts that no package has. It was not opened. Check who sent it.',
    'not-ours':
      'This file holds data, but no package of this kit. Choose the file whose name starts with records-package.',
    'pdf-not-ours': 'This is a PDF. Choose the JSON file that came with it.',
    'zip-not-ours': 'This is a ZIP or an Office file. If it is a ZIP, unpack it and choose the JSON file inside.',
    archive: 'This is a packed file. Unpack it and choose the JSON file inside.',
    image: 'This is a picture or a video, not a package. Choose the JSON file.',
    dicom: 'This is a medical image. Keep it as it is, and choose the JSON file.',
    office: 'This is a text document, not a package. Choose the JSON file.',
    markup: 'This is a web page, not a package. The download may need you to sign in first. Download it again.',
    program: 'This file is a program. It was not opened. Delete it if you did not expect it.',
    encrypted: 'This file is locked. Unlock it with the tool it was locked with, then choose it again.',
  },
  package: {
    'not-ours': 'This is not a package of this kit. Choose the file whose name starts with records-package.',
    'version-unknown': 'This package does not say which version it is. Ask the sender for a new file.',
    newer: 'This package was made with a newer version ({{version}}). Update this kit, then open it again.',
    invalid:
      'Something in this package is not as it should be ({{place}}). Nothing was opened or changed. Ask the sender for a new file.',
    'no-case': 'There is no open case to make a package from. Open a case first.',
  },
  backup: {
    newer: 'This backup was made with a newer version ({{version}}). Update this kit, then open it again.',
    invalid: 'This backup is damaged. Nothing was changed. Choose another backup.',
  },
  export: {
    'not-saved': 'The file was not saved. Check the free space, then save it again, or choose another place.',
    'unknown-format': 'This version cannot make that kind of file. Choose another one.',
  },
  copy: {
    refused: 'This browser did not allow copying. Mark the text and copy it yourself.',
  },
  profile: {
    unreachable: 'The clinic’s own list could not be loaded. You see the general list. Your answers are not affected.',
    invalid:
      'The clinic’s settings for this page have a mistake ({{path}}). The general list is used instead. Tell the clinic.',
  },
};
