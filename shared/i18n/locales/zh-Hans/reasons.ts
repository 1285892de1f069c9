export const reasons = {
  always: '每次审阅都需要',
  because: '原因：{{facts}}',
  ifSo: '如果符合您的情况：{{facts}}',
  clinic: '这家医疗机构要求提供',
  asked: '{{clinic}} 于 {{date}} 要求提供',
  kept: '您已有或已申请',
  facts: { always: '所有病例', 'someone-acts': '由他人代办', treated: '已接受治疗' },
};
