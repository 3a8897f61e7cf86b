import type { Text } from '../model/text.ts';

/** How many rows match, and whether the default view or the limit left some out. */
type Counts = {
  readonly matching: number;
  readonly isReduced: boolean;
  readonly isLimited: boolean;
  /** What --all adds. */
  readonly more?: Text;
};

const everything: Text = { en: 'every year and area', zh: '所有年份和区域' };

/** What every format says of rows that were left out, and how to see them; null when none were. */
export function leftOut(
  shown: number,
  { matching, isReduced, isLimited, more = everything }: Counts,
): Text | null {
  if (!isReduced && !isLimited) return null;
  const ways = {
    en: [
      ...(isLimited ? ['raise --limit for more'] : []),
      ...(isReduced ? [`add --all for ${more.en}`] : []),
    ].join(', or '),
    zh: [
      ...(isLimited ? ['用 --limit 显示更多'] : []),
      ...(isReduced ? [`加 --all 查看${more.zh}`] : []),
    ].join('，或'),
  };
  return {
    en: `Showing ${shown} of ${matching}. ${capital(ways.en)}.`,
    zh: `共 ${matching} 条，显示 ${shown} 条。${ways.zh}。`,
  };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
