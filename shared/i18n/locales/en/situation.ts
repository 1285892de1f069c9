/** One question a page: what decides which records and questions a case needs. */
export const situation = {
  over: 'Question {{n}} of {{total}}',
  question: 'Question {{n}}',
  choose: 'Choose one answer, or skip this question',
  tick: 'Tick what is true, or tick “None of these”',
  noneOf: 'None of these',
  restNo: 'No to all the others',
  restDone: 'All the others are set to No',
  pages: {
    journey: {
      title: 'What do you want to do?',
      hint: 'It decides which records are on your list and where to ask for them.',
    },
    opinion: { title: 'What kind of opinion do you want?', hint: 'Choose the closest one. You can change it later.' },
    area: { title: 'What is the illness mainly about?', hint: 'Reviewers in each field often ask for other records.' },
    modifiers: { title: 'Is any of this true?', hint: 'It adds records and questions to your list.' },
    'events-care': {
      title: 'What has happened so far?',
      hint: 'Each yes adds the records that come from it. “Not sure” is fine.',
    },
    'events-tests': { title: 'Which tests were done?', hint: 'For this illness, in any country.' },
    'events-treatments': { title: 'Which treatments were given?', hint: 'For this illness, in any country.' },
    where: {
      title: 'Where is the patient now?',
      hint: 'It decides where to ask for records, and which emergency number we show.',
    },
    dates: { title: 'Which of these dates do you know?', hint: 'They decide what to ask for first.' },
    consultation: {
      title: 'Is a consultation planned?',
      hint: 'Fill in what you know. The length decides how many questions fit.',
    },
    // 医疗机构病历管理规定 (2013), Art. 18: an agent shows both identity papers and the authorisation.
    actor: {
      title: 'Who fills this in?',
      hint: 'Hospitals in China ask for a signed letter when another person collects copies.',
    },
    'bad-fit': {
      title: 'Is any of this true?',
      hint: 'Sometimes another way helps more, or sooner. Tick what is true, and we show it.',
    },
  },
  journeyHint: {
    'before-travel': 'The records are mostly at home. The doctor who reads them is in China.',
    'after-treatment': 'The records are mostly in China. The doctor who reads them is at home.',
  },
  opinionHint: {
    'pre-travel': 'Ask whether a visit to China makes sense, and what to do before it.',
    'diagnosis-review': 'Have the diagnosis looked at again. Scans and tissue slides are often read a second time.',
    'treatment-review': 'Have another doctor look at the treatment so far.',
    'next-step': 'Ask about a decision ahead: go on, have an operation, change a medicine.',
    continuity: 'Hand the care over to doctors at home. They need the whole picture.',
  },
  // chinaeasey.com/guide/how-to-get-a-second-opinion-after-treatment-in-china, step 1
  inChina: 'Is the patient still in mainland China?',
  inChinaHint: 'Copies are easier to get before leaving. From abroad it is often slow.',
  stay: {
    dated: 'Yes, and the day of leaving is known',
    undated: 'Yes, but there is no date yet',
    no: 'No',
  },
  leaveChina: 'When does the patient leave China?',
  country: 'Country or region',
  chooseCountry: 'Choose a country or region',
  discharge: 'When does the patient leave the hospital?',
  dischargeHint: 'The planned day is enough.',
  decideBy: 'By when must you decide about the treatment that was proposed?',
  decideByHint: 'If the doctors named a day.',
  dateUnfinished: 'Enter day, month and year, or leave all three empty',
  dateImpossible: 'This day does not exist. Check day and month',
  consultation: 'Day of the consultation',
  mode: 'How it takes place',
  minutes: 'How long it is',
  minutesUnknown: 'Not known',
  minutesCount_one: '{{count}} minute',
  minutesCount_other: '{{count}} minutes',
  with: 'With whom',
  withHint: 'A name, a department or a hospital.',
};
