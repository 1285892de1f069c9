/** An invented clinic: shows what a profile can say. No real clinic has these rules. */
import type { ClinicProfile } from '../profile.ts';

export const exampleClinic: ClinicProfile = {
  format: 'clinic-profile',
  version: 1,
  id: 'example-clinic',
  name: { en: 'Lakeside Clinic (invented example)', zh: '湖畔医院（虚构示例）' },
  languages: ['en', 'zh-Hans'],
  look: { brand: '#1d5f8a' },
  records: {
    remove: ['advance-directive'],
    need: { 'vaccination-record': 'recommended', 'diagnosis-certificate': 'if-available' },
    reword: {
      'imaging-dicom': {
        why: {
          en: 'Our radiologist reads your scans again. Send the original files from the disc, not photos of the film.',
          zh: '我们的影像科医生会重新看片。请提供光盘里的原始文件，不要用手机翻拍胶片。',
        },
      },
    },
    freshDays: { 'lab-results': 90, 'outpatient-record': 180 },
    add: [
      {
        id: 'lakeside-consent-form',
        name: { en: 'Lakeside consent form', zh: '湖畔医院知情同意书', pinyin: 'Húpàn Yīyuàn zhīqíng tóngyìshū' },
        why: {
          en: 'This allows our doctors to read your records. We begin when we have it with your signature.',
          zh: '这份文件允许我们的医生查看您的资料。收到您签名的文件后，我们才开始。',
        },
        need: 'required',
        steps: [
          { en: 'Print the form, read it and sign it.', zh: '打印表格，读完后签名。' },
          { en: 'Scan all pages into one file.', zh: '把每一页都扫描进同一个文件。' },
        ],
      },
    ],
  },
  images: 'required',
  translation: { reads: ['en', 'zh'], statement: false },
  consultation: { minutes: 45, mode: 'video', questions: 8 },
};
