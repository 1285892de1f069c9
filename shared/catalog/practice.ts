/** practice: the numbers of Chinese record practice, each with the public source it was read in. */

// Most figures come from notices of single hospitals: ranges that were seen, never a promise for the next hospital.
// Deadlines count from the later end of a range.
export const practice = {
  /** Archiving, not copying, is the delay: copies start this long after the hospital bill is settled. */
  archiveCopy: {
    minWorkingDays: 10,
    maxWorkingDays: 15,
    source:
      'sdyfy.cn/Info/Guide/Content1_45.html; lceryuan.net/bmfwcx/185.html; shhospital.com.cn/Html/News/Articles/295.html',
  },
  /** The one paper that exists early: the discharge record must be written this soon after discharge. */
  dischargeRecord: { withinHours: 24, source: '110ask.com/zhishi/6004610899744241400.html' },
  /** What patient guides say about compiling records; hopeful beside the archive delay above. */
  compileRecords: {
    minWorkingDays: 2,
    maxWorkingDays: 3,
    askDaysAhead: 7,
    source: 'chinaeasey.com/guide/how-to-get-a-second-opinion-after-treatment-in-china',
  },
  /** Out-of-town patients are told to file the mail request before they leave the ward. */
  mailOrder: {
    beforeDischarge: true,
    depositCnyPerSet: 50,
    courierCny: 20,
    source: 'lceryuan.net/bmfwcx/185.html; yantai.gov.cn/art/2023/7/13/art_67200_3135783.html',
  },
  copyFee: {
    minCnyPerPage: 0.4,
    maxCnyPerPage: 0.5,
    source: 'shhospital.com.cn/Html/News/Articles/295.html; lbxrmyy.com/MakeCopiesOfMedicalRecords/index.aspx',
  },
  /** Only the cost may be charged, and the price list must be public. */
  copyRight: {
    law: 'State Council Order 701 (2018), Art. 16',
    lawZh: '《医疗纠纷预防和处理条例》第十六条',
    inForce: '2018-10-01',
    source: 'know.12348.gov.cn/s/relate/?qid=5b8e242736aec531c47a2fd6',
  },
  /** The older, shorter list of what may be copied, which many desks still follow. */
  copyList: {
    law: 'Rules on Medical Records in Medical Institutions (2013), Art. 19',
    lawZh: '《医疗机构病历管理规定（2013年版）》第十九条',
    source: 'mayihu.com/g85523366.html',
  },
  /** At least this long; outpatient booklets are usually kept by the patient. */
  retention: {
    outpatientYears: 15,
    inpatientYears: 30,
    source: 'mayihu.com/g85523366.html; uianet.net/dictionary/b1426798.html; huarezs.com.cn/zhidu/4519174.html',
  },
  slideLoan: {
    minDays: 15,
    maxDays: 30,
    minDepositCny: 50,
    maxDepositCny: 100,
    source: 'xiaomilidoc.com/p-12913576.html; doczj.com/doc/432358988.html',
  },
  unstainedSlides: {
    minWorkingDays: 2,
    maxWorkingDays: 3,
    minCnyEach: 10,
    maxCnyEach: 20,
    source: 'hengjiazuanshi.com/view/6026.html; xiaomilidoc.com/p-12913576.html',
  },
  /** Only in rare cases, with approval, an agreement and a deposit. */
  blockLoan: { aboutMonths: 3, source: 'm.jiusongjiankang.com/health/news/6363526.html' },
  /** One person's report; a phone view does not replace the DICOM disc. */
  filmPrint: {
    aboutCny: 50,
    source: 'jingyanla.com/a/13/03053310M2022.html; coding.emptinessboy.com/2020/09/',
  },
  /** The national image network is drafted for insured persons; others should not count on it. */
  imageCloud: {
    draftDate: '2025-12-19',
    goalYear: 2027,
    source:
      'workercn.cn/papers/grrb/2025/12/21/2/news-6.html; mip.guangyuanol.cn/news/newspaper/2026/0216/1303995_2.html',
  },
} as const;
