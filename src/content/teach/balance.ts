import { countWords } from '../../lib/segment.ts';
import { language } from '../../words/index.ts';
import type { Fact, Packet, Role } from './schema.ts';

/** How long and how well sourced one side's text is. */
export interface Weight {
	words: number;
	sources: number;
}

const sum = (texts: readonly string[]): number =>
	texts.reduce((total, text) => total + countWords(text, language.locale), 0);
const distinct = (facts: readonly Fact[]): number => new Set(facts.flatMap(({ sources }) => sources)).size;

/** The weight of one packet: every word a student reads, every source named once. */
export function packetWeight({ title, position, reasons, expect }: Packet): Weight {
	const facts = reasons.flatMap((reason) => reason.facts);
	const texts = [title, position, expect, ...reasons.map(({ argument }) => argument), ...facts.map(({ text }) => text)];
	return { words: sum(texts), sources: distinct(facts) };
}

/** The weight of one role card. */
export function roleWeight({ seat, onRecord, silent, ask }: Role): Weight {
	return { words: sum([seat, silent, ...ask, ...onRecord.map(({ text }) => text)]), sources: distinct(onRecord) };
}

/** Whether two numbers of words lie within a tenth of the larger. */
export const alike = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(a, b) / 10;
