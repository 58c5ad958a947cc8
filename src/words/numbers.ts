import { toCardinal as english } from 'n2words/en-GB';
import { toCardinal as spanish } from 'n2words/es-ES';
import { language } from './index.ts';

const integers = new Intl.NumberFormat(language.locale, { maximumFractionDigits: 0 });

/** A number as a whole one in the language of the edition: `2,107` in English. At build only, as it starts `Intl`. */
export const whole = (value: number): string => integers.format(value);

/** By the locale of an edition. */
const cardinals: Record<string, (count: number) => string> = { 'en-GB': english, es: spanish };

/** A whole number in the words of the edition's language, such as “seven”; in figures where we have no words. */
export const counted = (count: number): string => cardinals[language.locale]?.(count) ?? whole(count);

/** What stands between the thousands of such a number, for a browser that writes its own: “,” in English. */
export const thousands = (): string => integers.formatToParts(1e7).find(({ type }) => type === 'group')?.value ?? '';
