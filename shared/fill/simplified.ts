/** Traditional characters that form labels use, in their simplified form: one lexicon then reads both. */

const traditional =
  '聯絡電話號碼機訊資稱國證別齡職業務處縣區鄉鎮鄰裡樓層單門簽發護險團體類種關係與醫師專診斷確時間開狀態現歷藥劑過頻術療檢驗結報問題諮詢選擇書視檔壓縮圖臨補說簡緊監親屬顧請輸語譯內無這個從來為會後復預約變頭貼攝攜飲煙習慣遺傳腫癥級嚴經濟費續連繫郵遞詳細筆營養運動溫脈傷適應異見歲錄寫對帳線員編東廣舊實滿製將當長點樣氣節設備構隱權讀閱條啟慮歡齊顯儲臺灣幣購貨買賣價審議產婦兒腦掃顆徵陽陰減試輕給麼麽嗎風濕腎臟膽膚惡轉參華們帶隨幾況託數據媽爺孫鄭劉';
const simplified =
  '联络电话号码机讯资称国证别龄职业务处县区乡镇邻里楼层单门签发护险团体类种关系与医师专诊断确时间开状态现历药剂过频术疗检验结报问题咨询选择书视档压缩图临补说简紧监亲属顾请输语译内无这个从来为会后复预约变头贴摄携饮烟习惯遗传肿症级严经济费续连系邮递详细笔营养运动温脉伤适应异见岁录写对账线员编东广旧实满制将当长点样气节设备构隐权读阅条启虑欢齐显储台湾币购货买卖价审议产妇儿脑扫颗征阳阴减试轻给么么吗风湿肾脏胆肤恶转参华们带随几况托数据妈爷孙郑刘';

const pairs = new Map([...traditional].map((letter, at) => [letter, [...simplified][at] ?? letter]));
const any = new RegExp(`[${[...pairs.keys()].join('')}]`, 'g');

/** Read both ways by the lexicon and by the page, so a wrong pair can confuse nothing that was not alike before. */
export const toSimplified = (text: string): string => text.replace(any, (letter) => pairs.get(letter) ?? letter);
