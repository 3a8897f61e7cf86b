/** Traditional and Japanese characters beside numbers, each with the simplified one that the tables use. */
const pairs =
  '萬万億亿餘余約约過过戶户戸户個个點点幾几達达佔占數数項项處处強强邁迈間间種种條条場场輛辆棟栋兩两両两將将於于確确爭争長长減减級级屆届號号樓楼線线產产節节時时週周頭头對对組组隊队張张臺台噸吨畝亩頃顷歐欧鎊镑幣币圓元韓韩負负頂顶為为爲为內内滿满進进圍围選选躋跻見见實实現现單单雙双階阶區区縣县鎮镇鄉乡園园類类醫医學学筆笔';

const simplified = new Map(
  (pairs.match(/../g) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const foldable = new RegExp(`[！-～${[...simplified.keys()].join('')}]`, 'g');

/**
 * The text with full-width characters as ASCII and the characters beside numbers simplified. Each
 * character keeps its position, so that a span in the result is the same span in the text.
 */
export function foldPrint(text: string): string {
  return text.replace(
    foldable,
    (character) =>
      simplified.get(character) ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}
