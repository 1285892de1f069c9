/** What a door says under the desk: where things are kept, and what the form around it holds. */
export const doors = {
  keptSite: 'What you type is kept in this browser on this device, for {{site}}. This tool sends nothing by itself.',
  keptExtension:
    'What you type is kept in this browser on this device. Removing the extension deletes it, so save a copy first.',
  keptMemory: 'What you type is kept only while this page is open. Save a copy before you close it.',
  wholePage: 'Open in a full page',
  inbox: 'For clinics: open received packages',
  inboxHere: 'For clinics: received packages in this panel',
  desk: 'Back to your own case',
  formTakes: 'This form can take your package. Under “{{place}}”, choose to send it with the form.',
  formNeeds: 'This form needs your package. Under “{{place}}”, choose to send it with the form.',
  formHolds: 'Your package goes with this form. It follows every change you make here.',
  goThere: 'Go there',
};
