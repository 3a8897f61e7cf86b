/**
 * Part of the stage `context`: which boundary of the district a text counts. The words are derived from the
 * labels: "Wujin District including Changzhou Economic Development Zone" is Wujin with that zone.
 */
import type { Catalogue } from '../lookup/catalogue.ts';
import { textsOf } from '../model/text.ts';
import type { Area } from '../model/types.ts';

export type Boundaries = {
  /** The district without a stated boundary; null if the dataset has none. */
  readonly base: string | null;
  /** Every boundary of the district, the one that is not stated first. */
  readonly all: readonly string[];
  /** With a part of the district, or without it. */
  readonly variants: readonly {
    readonly id: string;
    readonly part: string;
    readonly isWith: boolean;
  }[];
};

export function boundariesOf({ dataset, districts }: Catalogue): Boundaries {
  const [base] = districts;
  const parts = dataset.areas.filter(({ scope }) => scope === 'within');
  const variants = districts.slice(1).flatMap((area) => {
    const part = parts.find((each) => names(each, area));
    const isWith = !textsOf(area.label).some((label) => /不含|exclud|without|扣除/i.test(label));
    return part ? [{ id: area.id, part: part.id, isWith }] : [];
  });
  return { base: base?.id ?? null, all: districts.map(({ id }) => id), variants };
}

function names(part: Area, area: Area): boolean {
  return Object.entries(part.label).some(([language, label]) => {
    const whole = area.label[language]?.toLowerCase() ?? '';
    return (
      whole.includes(label.toLowerCase()) || (language === 'zh' && whole.includes(label.slice(2)))
    );
  });
}

const withPart =
  /(?:(?<!不|未)(?:包?含|包括|计入|加上)|(?<!not )(?:includ(?:ing|es|ed)|incl\.?|counting|plus)|(?<![a-z])with(?: the)?(?: wider)?)\s?(?:the )?$/;
const withoutPart =
  /(?:[不未]包?含|不包括|扣除|剔除|除去?|exclud(?:ing|es|ed)|excl\.?|not (?:counting|including)|(?:leave|leaving|take|taking|left)|without|outside(?: of)?|minus|less)\s?(?:the )?$/;
const included = /^\s?(?:(?:is |are )?included|counted in)/;
const excluded = /^\s?(?:(?:is |are )?(?:excluded|left out|not (?:counted|included))|out(?![a-z]))/;

const bothWords =
  /(?<![a-z])(with) and (without)(?![a-z])|(?<![a-z])(without) and (with)(?![a-z])|((?<!不|未)包?含)(?:常州)?经开区?[和与、及](不包?含)|(不包?含)(?:常州)?经开区?[和与、及]((?<!不)包?含)/;

/** The order in which a sentence names both boundaries, for the numbers that follow: "with and without the zone". */
export function bothIn(
  text: string,
): { readonly at: number; readonly order: readonly [boolean, boolean] } | null {
  const found = bothWords.exec(text);
  if (!found) return null;
  const isWithFirst = found[1] !== undefined || found[5] !== undefined;
  return { at: found.index, order: [isWithFirst, !isWithFirst] };
}

/** Whether the words around a part of the district count it in, leave it out, or say neither. */
export function boundaryAround(
  text: string,
  start: number,
  end: number,
): 'with' | 'without' | null {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  if (withoutPart.test(before) || excluded.test(after)) return 'without';
  return withPart.test(before) || included.test(after) ? 'with' : null;
}
