import { expect, test } from 'vitest';
import { loadFacts } from './facts.ts';

/** The treatment of the story as checks: bounds on its prose that a reader would feel when they are broken. */
const facts = loadFacts();
const { sections } = facts;
const paragraphs = sections.flatMap(({ file, prose }) => prose.map((one) => ({ ...one, file })));
const prose = paragraphs.map(({ words }) => words).join('\n');
const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const sentences = (text: string): string[] =>
	[...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text.replace(/\bU\.S\. /g, 'US '))]
		.map(({ segment }) => segment.trim())
		.filter(Boolean);

test('the story is as long as a reader stays: 2,800 to 3,400 words', () => {
	expect(count(prose)).toBeGreaterThanOrEqual(2800);
	expect(count(prose)).toBeLessThanOrEqual(3400);
});

test('the story tells rather than audits: it names the article and what was not found only a few times', () => {
	// Headings and summaries are read with the prose, and another word for it is the same to a reader.
	const heads = sections.flatMap(({ title, summary, plain, steps }) => [
		...[title, summary, plain],
		...steps.map((step) => step.title),
	]);
	expect([prose, ...heads].join('\n').match(/\bthe (article|report)\b/gi)?.length ?? 0).toBeLessThanOrEqual(12);
	expect(prose.match(/\b(we|they|it) found (no|none)\b|\bwas not found\b/gi)?.length ?? 0).toBeLessThanOrEqual(3);
});

test('each step has between 40 and 110 words, and no paragraph more than four sentences', () => {
	const steps = new Map<string, number>();
	for (const { step, words } of paragraphs) if (step) steps.set(step, (steps.get(step) ?? 0) + count(words));
	const wrong = [...steps].filter(([, words]) => words < 40 || words > 110);
	expect(wrong).toEqual([]);
	expect(paragraphs.filter(({ words }) => sentences(words).length > 4).map(({ words }) => words)).toEqual([]);
});

test('every claim of the article stands in the strip of one section', () => {
	expect(sections.flatMap(({ strip }) => strip).sort()).toEqual(Object.keys(facts.claims).sort());
});

test('no step shows the picture of the step before it, so that each turn of the story is seen', () => {
	const steps = sections.flatMap((section) => section.steps);
	const same = steps.filter(({ figure, state }, index) => {
		const before = steps[index - 1];
		return before?.figure === figure && before.state === state;
	});
	expect(same.map(({ id }) => id)).toEqual([]);
});

test('a sentence carries one mark at most', () => {
	const isMark = (node: { name?: string | null } | undefined): boolean =>
		node?.name === 'Claim' || node?.name === 'Record';
	const doubled = paragraphs.filter(({ nodes }) =>
		nodes.some((node, index) => isMark(node as never) && isMark(nodes[index + 1] as never)),
	);
	expect(doubled.map(({ words }) => words)).toEqual([]);
});

test('what a step shows is what it tells: the picture’s description names things that the words name', () => {
	const names = (text: string): Set<string> =>
		new Set(
			[...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)]
				.filter(({ segment, isWordLike }) => isWordLike && (segment.length > 4 || /^[A-Z\d]/.test(segment)))
				.map(({ segment }) => segment.toLowerCase().replace(/s$/, '')),
		);
	const states = facts.states as Record<string, Record<string, { title: string; finding: string; alt: string }>>;
	const unrelated = sections.flatMap((section) =>
		section.steps.filter((step) => {
			const told = names(
				[step.title, step.key, ...paragraphs.flatMap((p) => (p.step === step.id ? p.words : []))].join(' '),
			);
			const { title = '', finding = '', alt = '' } = states[step.figure]?.[step.state] ?? {};
			const shared = [...names([title, finding, alt].join(' '))].filter((name) => told.has(name));
			return shared.length < 3;
		}),
	);
	expect(unrelated.map(({ id, figure, state }) => `${id}: ${figure} ${state}`)).toEqual([]);
});
