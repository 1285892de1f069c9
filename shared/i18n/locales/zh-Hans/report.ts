export const report = {
  title: '报告应包括的内容',
  lead: '勾选您希望写进报告的内容，并在审阅开始前提出。',
  suggested: '为您推荐',
  others: '其他内容',
  ticked_one: '已勾选 {{count}} 项',
  ticked_other: '已勾选 {{count}} 项',
  tickAll: '全选这 {{count}} 项',
  more_one: '另有 {{count}} 项',
  more_other: '另有 {{count}} 项',
  copy: '复制中英文',
  booking: '预约前先问清',
  bookingHint: '问过的请打勾。复制的内容只包括还没问的。',
};
