import { words } from '../src/words/words.ts';

export default words((f) => ({
  about: 'What a term, a facility, an event or a claim about reserves means',
  options: {
    topic: { about: 'Start typing: reserves, ON RRP, QT, September 2019 …' },
    tell: { about: 'What comes first', choices: { why: 'Why it was so' } },
  },
  unknown: (typed: string) => `There is no explanation under “${typed}”. Did you mean one of these?`,
  pick: 'Pick a topic',
  figures: (line: string) => `The figures: ${line}`,
  checked: (isoDay: string) => `Text last checked on ${f.day(isoDay)}.`,
  hindsight: (isoDay: string) => `The text is of ${f.day(isoDay)}: it also tells what came after the day asked about.`,
  leftOut: 'Sentences whose figures were not published by then, or are not held for those days, are left out.',
  nothingYet: 'Nothing of this text can be told for that day: its figures were published later. Pick a later day.',
})).and({
  'zh-CN': (f) => ({
    name: '解释',
    about: '准备金相关的名词、工具、事件或说法是什么意思',
    options: {
      topic: { about: '输入关键词：准备金、隔夜逆回购、缩表、2019年9月……' },
      tell: { about: '先说什么', choices: { why: '原因' } },
    },
    unknown: (typed) => `没有关于“${typed}”的解释。是不是想问下面这些？`,
    pick: '选择主题',
    figures: (line) => `看数据：${line}`,
    checked: (isoDay) => `本文最近一次核对：${f.day(isoDay)}。`,
    hindsight: (isoDay) => `本文写于${f.day(isoDay)}，其中也提到所问日期之后的事。`,
    leftOut: '所引数据当时尚未公布、或这里没有收录的句子，已略去。',
    nothingYet: '这篇说明所引的数据在所问日期都还没有公布，请选更晚的日期。',
  }),
  'zh-TW': (f) => ({
    name: '解釋',
    about: '準備金相關的名詞、工具、事件或說法是什麼意思',
    options: {
      topic: { about: '輸入關鍵字：準備金、隔夜附賣回、縮表、2019年9月……' },
      tell: { about: '先說什麼', choices: { why: '原因' } },
    },
    unknown: (typed) => `沒有關於「${typed}」的解釋。是不是想問下面這些？`,
    pick: '選擇主題',
    figures: (line) => `看數據：${line}`,
    checked: (isoDay) => `本文最近一次核對：${f.day(isoDay)}。`,
    hindsight: (isoDay) => `本文寫於${f.day(isoDay)}，其中也提到所問日期之後的事。`,
    leftOut: '所引資料當時尚未公布、或這裡沒有收錄的句子，已略去。',
    nothingYet: '這篇說明所引的資料在所問日期都還沒有公布，請選較晚的日期。',
  }),
});
