/** catalog: questions for cancer. */
import type { Question } from '../schema.ts';

// Themes (pathology, biomarkers, imaging, sequence, surgery, radiation, systemic therapy, supportive care):
// medtourmatch.com/blog/remote-medical-second-opinion-china/
export const cancerQuestions: readonly Question[] = [
  {
    id: 'ca-pathology-review',
    group: 'cancer',
    text: {
      en: 'Should the pathology be reviewed again, and do you need slides or blocks?',
      zh: '病理是否需要复核？需要切片还是蜡块？',
    },
    suggestWhen: [
      ['cancer', 'biopsy'],
      ['cancer', 'surgery'],
    ],
    weight: 1,
    needs: ['pathology-report', 'pathology-slides-stained'],
  },
  {
    id: 'ca-subtype',
    group: 'cancer',
    text: {
      en: 'Are the subtype and grade certain enough to treat?',
      zh: '亚型和分级是否已明确到可以据此治疗？',
    },
    suggestWhen: [['cancer', 'biopsy']],
    weight: 2,
    needs: ['pathology-report', 'ihc-report'],
  },
  {
    id: 'ca-biomarkers',
    group: 'cancer',
    text: {
      en: 'Which biomarker tests are still missing (for example EGFR, ALK, HER2, MSI, PD-L1)?',
      zh: '还缺哪些生物标志物检测（例如 EGFR、ALK、HER2、MSI、PD-L1）？',
    },
    suggestWhen: ['cancer'],
    weight: 1,
    needs: ['ihc-report', 'genomic-report'],
  },
  {
    id: 'ca-retest-tissue',
    group: 'cancer',
    text: {
      en: 'Is new tissue or a blood-based gene test needed?',
      zh: '是否需要重新取组织，或做抽血的基因检测（液体活检）？',
    },
    suggestWhen: [
      ['cancer', 'gene-test'],
      ['cancer', 'systemic-therapy'],
    ],
    weight: 3,
    needs: ['genomic-report'],
  },
  {
    id: 'ca-stage-imaging',
    group: 'cancer',
    text: {
      en: 'Is the staging complete, or do I need an updated CT, MRI or PET scan?',
      zh: '分期是否完整？需要更新 CT、磁共振或 PET 检查吗？',
    },
    suggestWhen: ['cancer'],
    weight: 1,
    needs: ['imaging-dicom'],
  },
  {
    id: 'ca-response',
    group: 'cancer',
    text: {
      en: 'Do the scans show that the disease has shrunk, is stable or has grown?',
      zh: '影像显示病情是缩小、稳定还是进展？',
    },
    suggestWhen: [
      ['cancer', 'imaging', 'systemic-therapy'],
      ['cancer', 'imaging', 'radiotherapy'],
    ],
    weight: 1,
    needs: ['imaging-dicom', 'systemic-therapy-record'],
  },
  {
    id: 'ca-intent',
    group: 'cancer',
    text: { en: 'Is the goal cure, control or comfort?', zh: '治疗目标是治愈、控制病情，还是减轻不适？' },
    suggestWhen: ['cancer'],
    weight: 2,
    needs: [],
  },
  {
    id: 'ca-sequence',
    group: 'cancer',
    text: {
      en: 'What is the best order of systemic therapy, surgery and radiation?',
      zh: '全身治疗、手术、放疗的最佳顺序是什么？',
    },
    suggestWhen: [
      ['cancer', 'before-travel'],
      ['cancer', 'next-step'],
      ['cancer', 'plan-proposed'],
    ],
    weight: 1,
    needs: ['proposed-treatment-plan'],
  },
  {
    id: 'ca-surgery-timing',
    group: 'cancer',
    text: {
      en: 'Can surgery help? If so, when and which operation?',
      zh: '手术是否可行？如果可行，什么时候做？做哪种手术？',
    },
    suggestWhen: [
      ['cancer', 'before-travel'],
      ['cancer', 'next-step'],
      ['cancer', 'plan-proposed'],
    ],
    weight: 2,
    needs: ['imaging-dicom'],
  },
  {
    id: 'ca-radiation-plan',
    group: 'cancer',
    text: {
      en: 'Is radiation useful? If so, which area, which dose, and protons or photons?',
      zh: '放疗是否有帮助？如果有，照射范围和剂量是多少？用质子还是光子？',
    },
    suggestWhen: ['cancer'],
    weight: 2,
    needs: ['radiotherapy-summary'],
  },
  {
    id: 'ca-systemic-options',
    group: 'cancer',
    text: {
      en: 'Chemotherapy, targeted, immune or hormone therapy: which comes first, and why?',
      zh: '化疗、靶向治疗、免疫治疗、内分泌治疗，首选哪种？为什么？',
    },
    suggestWhen: [
      ['cancer', 'before-travel'],
      ['cancer', 'next-step'],
      ['cancer', 'plan-proposed'],
    ],
    weight: 2,
    needs: ['genomic-report'],
  },
  {
    id: 'ca-next-line',
    group: 'cancer',
    text: {
      en: 'If the present treatment stops working, what comes next?',
      zh: '如果现在的治疗不再有效，下一步是什么？',
    },
    suggestWhen: [['cancer', 'systemic-therapy']],
    weight: 3,
    needs: ['systemic-therapy-record'],
  },
  {
    id: 'ca-trials',
    group: 'cancer',
    text: {
      en: 'Is a clinical trial or cell therapy relevant, and how can I check that it is registered?',
      zh: '有没有适合的临床试验或细胞治疗？如何核实它已正规注册？',
    },
    suggestWhen: [
      ['cancer', 'before-travel'],
      ['cancer', 'next-step'],
      ['cancer', 'trial'],
    ],
    weight: 3,
    needs: ['genomic-report'],
  },
  {
    id: 'ca-fertility-preserve',
    group: 'cancer',
    text: { en: 'Should fertility be preserved before treatment?', zh: '治疗前是否需要保存生育能力？' },
    suggestWhen: [['cancer', 'plan-proposed']],
    weight: 3,
    needs: [],
  },
  {
    id: 'ca-supportive',
    group: 'cancer',
    text: {
      en: 'What support do I need now for pain, nutrition, mood or tiredness?',
      zh: '目前在止痛、营养、情绪和乏力方面，我需要哪些支持？',
    },
    suggestWhen: ['cancer'],
    weight: 2,
    needs: [],
  },
  {
    id: 'ca-palliative',
    group: 'cancer',
    text: {
      en: 'Would early palliative care (care that eases symptoms alongside treatment) help me?',
      zh: '在治疗的同时尽早接受缓和医疗（减轻症状的照护），对我是否有帮助？',
    },
    suggestWhen: ['cancer'],
    weight: 3,
    needs: [],
  },
  {
    id: 'ca-surveillance',
    group: 'cancer',
    text: {
      en: 'After treatment, which scans and markers should be checked, and how often?',
      zh: '治疗后需要复查哪些影像和肿瘤标志物？多久一次？',
    },
    suggestWhen: [
      ['cancer', 'after-treatment'],
      ['cancer', 'continuity'],
    ],
    weight: 1,
    needs: ['follow-up-plan'],
  },
];
