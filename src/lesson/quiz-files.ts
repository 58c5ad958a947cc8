import type { Item } from '../content/teach/schema.ts';

/** A quiz with what a file of it says of its origin. */
export interface Quiz {
	title: string;
	licence: string;
	items: Record<string, Item>;
	/** The address at which a question can be checked: its step, its claim. */
	check: (item: Item) => string;
}

/** The options of a question in order, and whether each is the key. */
export const optionsOf = ({ options, key }: Item) =>
	Object.entries(options).map(([letter, option]) => ({ letter, ...option, right: letter === key }));

/** A text in which the signs that GIFT reads as its own are escaped. */
const escaped = (text: string): string => text.replace(/[\\~=#{}:]/g, (sign) => `\\${sign}`);

/** The quiz in Moodle's GIFT format, UTF-8; each answer carries its feedback, and each question where it can be checked. */
export function toGift({ title, licence, items, check }: Quiz): string {
	const questions = Object.entries(items).map(([id, item]) => {
		const answers = optionsOf(item).map(
			({ text, feedback, right }) => `\t${right ? '=' : '~'}${escaped(text)}#${escaped(feedback)}`,
		);
		return [`::${escaped(id)}::${escaped(item.question)} {`, ...answers, `\t####${escaped(check(item))}`, '}', ''].join(
			'\n',
		);
	});
	return [`// ${title}. ${licence}.`, '', ...questions].join('\n');
}

/** The quiz as flat rows, the same columns in every row, for CSV. */
export const quizRows = ({ items, check }: Quiz) =>
	Object.entries(items).map(([id, item]) => ({
		id,
		level: item.level,
		question: item.question,
		...Object.fromEntries(optionsOf(item).map(({ letter, text }) => [`option_${letter}`, text])),
		key: item.key,
		...Object.fromEntries(optionsOf(item).map(({ letter, feedback }) => [`feedback_${letter}`, feedback])),
		step: item.step,
		claim: item.claim,
		check: check(item),
	}));
