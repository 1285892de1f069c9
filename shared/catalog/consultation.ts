/** catalog: how many questions fit into a consultation. */

// 30 to 60 minutes is the least to ask for:
// chinaeasey.com/guide/how-to-get-a-second-opinion-after-treatment-in-china; the counts are our estimate.
export const consultationMinutes: { readonly from: number; readonly to: number } = { from: 30, to: 60 };

/** Questions that fit, by length of the call; first row whose `upToMinutes` is not exceeded. */
export const questionFit: readonly { upToMinutes: number; from: number; to: number }[] = [
  { upToMinutes: 20, from: 2, to: 3 },
  { upToMinutes: 30, from: 3, to: 5 },
  { upToMinutes: 60, from: 6, to: 8 },
];

/** More than this in one list and the important ones drown. */
export const questionCap = 10;

/** A written opinion answers question by question (includedhealth.com/expert-link/ucsfhealth/). */
export const writtenQuestionCap = 10;

/** Shown first and printed large: the reviewer should see these even if time runs out. */
export const topQuestions = 3;
