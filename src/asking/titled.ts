/** A title that is wanted, in quotes or at the end. */
const TITLED =
  /(?:\b(?:titled?|headlined|captioned|with (?:the |a )?(?:headline|caption)|call(?:ed)? (?:it|this|the chart)|name (?:it|this))\b(?: (?:of|saying|as|it|reading|that says))?:? ?|(?:标题|標題|題目|题目|題為|题为|取名|命名|名字)(?:写|寫|叫|是|为|為|用|改成|设为|設為|上|做)*[:：]? ?)(?:[「『“"](?<quoted>[^「」『』“”"@<>`/]{1,100})[」』”"]|'(?<single>[^'@<>`/]{1,100})'(?!\w))/iu;

/** The title somebody wants for a picture, as it was typed, and the message without it. */
export const titleIn = (message: string): { readonly title?: string; readonly untitled: string } => {
  const found = TITLED.exec(message);
  const title = found?.groups?.quoted ?? found?.groups?.single;
  if (!found || title === undefined) return { untitled: message };
  const { index, 0: said } = found;
  return { title, untitled: message.slice(0, index) + ' '.repeat(said.length) + message.slice(index + said.length) };
};
