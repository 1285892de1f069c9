/** One invented patient per script: names, illness, story, and a line that mixes the script with Latin and numbers. */

import type { Case } from '../../shared/case/case.ts';
import { example } from './packages.ts';

interface Sample {
  name: string;
  diagnosis: string;
  summary: string;
  question: string;
  mixed: string;
}

export const samples: Readonly<Record<string, Sample>> = {
  ru: {
    name: 'Абенов Нурлан Ерланович',
    diagnosis: 'Аденокарцинома верхней доли правого лёгкого',
    summary: 'Несколько месяцев был кашель. На КТ нашли узел в правом лёгком. Я хожу, температуры нет.',
    question: 'Когда мне можно снова водить машину и поднимать тяжести?',
    mixed: 'Анализ EGFR/ALK готов 20.11.2026, доза 47,5 мг (по 1 таблетке).',
  },
  ar: {
    name: 'سارة محمود الحسن',
    diagnosis: 'سرطان غدي في الرئة اليمنى، الفص العلوي',
    summary: 'كان عندي سعال منذ عدة أشهر. أظهر التصوير عقدة في الرئة اليمنى. لا توجد حمى الآن.',
    question: 'متى أستطيع قيادة السيارة مرة أخرى؟',
    mixed: 'نتيجة فحص EGFR جاهزة يوم 20-11-2026 والجرعة 47.5 mg (حبة واحدة).',
  },
  vi: {
    name: 'Nguyễn Thị Phương Thảo',
    diagnosis: 'Ung thư biểu mô tuyến phổi phải, thuỳ trên',
    summary:
      'Tôi bị ho nhiều tháng. Ảnh chụp cắt lớp cho thấy một nốt ở phổi phải. Hiện nay tôi đi lại được, không sốt.',
    question: 'Khi nào tôi có thể lái xe và mang vác trở lại?',
    mixed: 'Kết quả EGFR/ALK có ngày 20/11/2026, liều 47,5 mg (mỗi ngày một viên).',
  },
  hi: {
    name: 'प्रियंका शर्मा',
    diagnosis: 'दाहिने फेफड़े के ऊपरी भाग का कैंसर',
    summary: 'मुझे कई महीनों से खाँसी थी। सीटी स्कैन में दाहिने फेफड़े में गाँठ मिली। अब बुखार नहीं है, चल सकती हूँ।',
    question: 'मैं फिर से गाड़ी कब चला सकती हूँ?',
    mixed: 'EGFR रिपोर्ट 20-11-2026 को मिली, खुराक 47.5 mg (एक गोली)।',
  },
  th: {
    name: 'นภัสสร ศรีสุขใจ',
    diagnosis: 'มะเร็งปอดขวากลีบบน',
    summary: 'ฉันไอมาหลายเดือน ผลเอกซเรย์คอมพิวเตอร์พบก้อนที่ปอดขวา ตอนนี้ดื่มน้ำได้และไม่มีไข้',
    question: 'ฉันจะขับรถได้อีกเมื่อไร',
    mixed: 'ผล EGFR ออกวันที่ 20/11/2026 ขนาดยา 47.5 mg (วันละหนึ่งเม็ด)',
  },
  ko: {
    name: '김서연',
    diagnosis: '우측 폐 상엽 선암',
    summary: '몇 달 동안 기침이 있었습니다. CT에서 오른쪽 폐에 결절이 보였습니다. 지금은 열이 없고 걸을 수 있습니다.',
    question: '언제 다시 운전할 수 있습니까?',
    mixed: 'EGFR 검사 결과는 2026-11-20에 나왔고 용량은 47.5 mg(하루 한 알)입니다.',
  },
  ja: {
    name: '髙橋 美咲',
    diagnosis: '右上葉の肺腺癌',
    summary: '数か月間せきが続きました。CTで右肺に結節が見つかりました。今は熱がなく、歩くことができます。',
    question: 'いつからまた車を運転できますか？',
    mixed: 'EGFR検査の結果は2026年11月20日、用量は47.5 mg（1日1錠）です。',
  },
  'zh-Hans': {
    name: '王婷昊鑫睿珺㵧',
    diagnosis: '右肺上叶腺癌',
    summary: '咳嗽数月，CT 提示右肺结节，现无发热，可以行走。',
    question: '我什么时候可以开车和提重物？',
    mixed: 'EGFR/ALK 检测结果 2026 年 11 月 20 日出，剂量 47.5 mg（每日 1 片）。',
  },
};

/** The example case in the words of a sample. */
export function caseIn(tag: string): Partial<Case> {
  const from = example();
  const sample = samples[tag];
  if (!sample) return from;
  return {
    questions: [...from.questions.slice(0, 2), { id: 'q9', text: sample.question }, ...from.questions.slice(3)],
    person: { ...from.person, name: { ...from.person.name, native: sample.name } },
    story: { ...from.story, diagnosis: sample.diagnosis, summary: sample.summary, goal: sample.mixed },
  };
}
