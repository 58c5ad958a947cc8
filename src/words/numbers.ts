import { toCardinal } from 'n2words/en-GB';
import { language } from './index.ts';

const integers = new Intl.NumberFormat(language.locale, { maximumFractionDigits: 0 });

/** A number as a whole one in the language of the edition: `2,107` in English. At build only, as it starts `Intl`. */
export const whole = (value: number): string => integers.format(value);

/** A whole number in words, such as “seven”: in those of the story, which is told in English in the pseudo-language too. */
export const counted = (count: number): string => toCardinal(count);

/** What stands between the thousands of such a number, for a browser that writes its own: “,” in English. */
export const thousands = (): string => integers.formatToParts(1e7).find(({ type }) => type === 'group')?.value ?? '';
