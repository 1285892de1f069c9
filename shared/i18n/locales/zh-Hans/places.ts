export const places = {
  tasks: '您的任务',
  start: '开始',
  cases: '全部病例',
  settings: '设置',
  home: '您的病例',
  situation: '基本情况',
  records: '病历资料',
  questions: '咨询问题',
  story: '病情经过',
  check: '检查与导出',
  package: '检查与导出',
  export: '导出',
};
