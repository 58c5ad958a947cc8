/** Where a component can stand: in the section itself, or within another component. */
export type Place = 'section' | 'scene' | 'step' | 'aside' | 'own' | 'term';

/** The kinds of things that an attribute names by their ids. */
export type Named =
	'claim' | 'source' | 'term' | 'distance' | 'quotation' | 'number' | 'figure' | 'state' | 'step' | 'date';

/** One attribute: the id it gives (`new-id`), the ids it names (one or, parted by spaces, several), a choice, or words. */
export type Attribute = { optional?: true } & (
	{ holds: 'new-id' | 'words' } | { holds: 'id' | 'ids'; of: Named } | { holds: 'one-of'; choices: readonly string[] }
);

/** One component of the story: where it may stand, what place its children stand in (none takes none), and its attributes. */
export interface Component {
	within: readonly Place[];
	makes?: Place;
	/** Whether it stands once in each step, and must. */
	once?: true;
	attributes: Readonly<Record<string, Attribute>>;
}

/** Ids of records, and of steps, scenes and sections: those are parts of addresses. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const prose = ['section', 'step'] as const;
const words = [...prose, 'own', 'aside', 'term'] as const;
const inStep = { within: ['step'], makes: 'aside' } as const;
const choice = (...choices: string[]): Attribute => ({ optional: true, holds: 'one-of', choices });
const form = {
	unit: choice('kilometres', 'km', 'none'),
	digits: choice('0', '1'),
	as: choice('digits', 'words', 'Words'),
};

const all = {
	Scene: {
		within: ['section'],
		makes: 'scene',
		attributes: {
			id: { holds: 'new-id' },
			figure: { holds: 'id', of: 'figure' },
			core: { optional: true, holds: 'ids', of: 'step' },
		},
	},
	Step: {
		within: ['scene'],
		makes: 'step',
		attributes: { id: { holds: 'new-id' }, state: { holds: 'id', of: 'state' }, title: { holds: 'words' } },
	},
	Key: { ...inStep, once: true, attributes: {} },
	Say: { ...inStep, once: true, attributes: {} },
	Plain: { ...inStep, once: true, attributes: {} },
	Ask: {
		...inStep,
		attributes: { level: { holds: 'one-of', choices: ['1', '2', '3'] }, answer: { holds: 'words' } },
	},
	Own: { within: prose, makes: 'own', attributes: {} },
	Claim: { within: prose, attributes: { id: { holds: 'ids', of: 'claim' } } },
	Record: { within: prose, attributes: { src: { holds: 'ids', of: 'source' } } },
	Term: { within: [...prose, 'own', 'aside'], makes: 'term', attributes: { id: { holds: 'id', of: 'term' } } },
	Quote: { within: words, attributes: { id: { holds: 'id', of: 'quotation' } } },
	Km: { within: words, attributes: { of: { holds: 'id', of: 'distance' }, ...form } },
	Num: {
		within: words,
		attributes: {
			of: { holds: 'id', of: 'number' },
			...form,
			round: choice('10', '100', '1000', '10000'),
		},
	},
	Date: { within: words, attributes: { of: { holds: 'id', of: 'date' }, as: choice('date', 'day') } },
} satisfies Record<string, Component>;

/** The names of the components; a cast has a component of its own for each. */
export type ComponentName = keyof typeof all;

/** Everything that can be written in a section besides words; `print.ts` says what those without children print. */
export const vocabulary: Readonly<Record<string, Component>> = all;

/** The components that stand in words of every file of the content, and print the same in every use. */
export const inWords = Object.keys(vocabulary).filter((name) => vocabulary[name]?.within.includes('aside'));
