import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { parse as parseGift } from 'gift-pegjs';
import { expect, test } from 'vitest';
import { toCsv } from '../lib/csv.ts';
import { qtiFiles } from './qti.ts';
import { optionsOf, quizRows, toGift } from './quiz-files.ts';
import { loadQuiz } from './quiz.ts';

const quiz = loadQuiz((path) => `https://example.org${path}`);
const items = Object.entries(quiz.items);
/** What every file must say of each question. */
const wanted = items.map(([id, item]) => ({
	id,
	question: item.question,
	options: optionsOf(item).map(({ text, feedback, right }) => ({ text, feedback, right })),
}));
/** A quiz whose words hold every sign that one of the formats reads as its own. */
const awkward = { ...quiz, items: structuredClone(quiz.items) };
const first = awkward.items['alliance'];
if (first) first.question = 'Is {a} = b # c : d ~ e \\ f & <g> “h”, "i"?';

test('Moodle’s GIFT, read by a parser that is not ours, holds the questions, keys and feedback of the quiz', () => {
	const read = parseGift(toGift(quiz)).map((q) => {
		if (q.type !== 'MC') throw new Error(`${q.type} is no question with choices`);
		const options = q.choices.map((c) => ({ text: c.text.text, feedback: c.feedback?.text, right: c.isCorrect }));
		return { id: q.title, question: q.stem.text, options };
	});
	expect(read).toEqual(wanted);
});

test('signs that GIFT, CSV or XML read as their own come through unchanged', () => {
	const [gift] = parseGift(toGift(awkward));
	expect(gift && 'stem' in gift && gift.stem.text).toBe(first?.question);
	const [row] = parseCsv(toCsv(quizRows(awkward)), { bom: true, columns: true });
	expect(row).toMatchObject({ question: first?.question });
	expect(readQti(awkward)[0]?.question).toBe(first?.question);
});

test('the table has one row a question, with its step, its claim and its key', () => {
	const rows = parseCsv<Record<string, string>>(toCsv(quizRows(quiz)), { bom: true, columns: true });
	const read = rows.map((row) => ({
		id: row['id'],
		question: row['question'],
		options: ['a', 'b', 'c', 'd'].map((letter) => ({
			text: row[`option_${letter}`],
			feedback: row[`feedback_${letter}`],
			right: row['key'] === letter,
		})),
	}));
	expect(read).toEqual(wanted);
	expect(rows.map(({ step, claim }) => [step, claim])).toEqual(items.map(([, item]) => [item.step, item.claim]));
});

interface Mattext {
	material: { mattext: { '#text': string } };
}
interface QtiItem {
	'@ident': string;
	presentation: Mattext & { response_lid: { render_choice: { response_label: (Mattext & { '@ident': string })[] } } };
	resprocessing: {
		respcondition: {
			conditionvar: { varequal?: { '#text': string } };
			setvar?: { '#text': string };
			displayfeedback?: { '@linkrefid': string };
		}[];
	};
	itemfeedback: { '@ident': string; flow_mat: Mattext }[];
}

const xml = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '@',
	alwaysCreateTextNode: true,
	parseTagValue: false,
});

/** The questions of a QTI package as another parser reads them: the key is the answer that sets the score. */
function readQti(from: typeof quiz) {
	const files = qtiFiles(from);
	const tree = xml.parse(files['quiz110km/quiz110km.xml'] ?? '') as {
		questestinterop: { assessment: { section: { item: QtiItem[] } } };
	};
	return tree.questestinterop.assessment.section.item.map((item) => {
		const conditions = item.resprocessing.respcondition;
		const keys = conditions.filter((c) => c.setvar?.['#text'] === '100').map((c) => c.conditionvar.varequal?.['#text']);
		const feedback = (ident: string) => {
			const link = conditions.find((c) => c.displayfeedback && c.conditionvar.varequal?.['#text'] === ident)
				?.displayfeedback?.['@linkrefid'];
			return item.itemfeedback.find((f) => f['@ident'] === link)?.flow_mat.material.mattext['#text'];
		};
		return {
			id: item['@ident'],
			question: item.presentation.material.mattext['#text'],
			options: item.presentation.response_lid.render_choice.response_label.map((label) => ({
				text: label.material.mattext['#text'],
				feedback: feedback(label['@ident']),
				right: keys.includes(label['@ident']),
			})),
		};
	});
}

test('Canvas’s QTI 1.2, read by a parser that is not ours, holds the questions, keys and feedback of the quiz', () => {
	expect(readQti(quiz)).toEqual(wanted);
});

test('every file of the QTI package is well-formed, and its manifest names each and no other', () => {
	const files = qtiFiles(quiz);
	for (const [path, text] of Object.entries(files)) expect(SyntaxValidator.validate(text), path).toBe(true);
	const hrefs = [...(files['imsmanifest.xml'] ?? '').matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href);
	expect(hrefs.toSorted()).toEqual(
		Object.keys(files)
			.filter((path) => path !== 'imsmanifest.xml')
			.toSorted(),
	);
});
