export const doors = {
  keptSite: '您填写的内容保存在这台设备的浏览器里，只属于网站 {{site}}。本工具不会自行发送任何内容。',
  keptExtension: '您填写的内容保存在这台设备的浏览器里。卸载本扩展会删除这些内容，请先保存一份副本。',
  keptMemory: '您填写的内容只在本页面打开时保留。关闭之前，请先保存一份副本。',
  wholePage: '在完整页面中打开',
  inbox: '医院工作人员：打开收到的资料包',
  formTakes: '您可以把资料包随这份表单一起提交。请在“{{place}}”中点按“{{button}}”。',
  formNeeds: '这份表单需要您的资料包。请在“{{place}}”中点按“{{button}}”。',
  formHolds: '您的资料包会随这份表单一起提交。您在这里作的修改会自动更新进去。',
  goThere: '前往',
};
