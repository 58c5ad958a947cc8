import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Facts } from '../src/content/facts.ts';
import { findFigures } from '../src/content/find-figures.ts';
import { ContentError } from '../src/content/problem.ts';
import { readStory } from '../src/content/read.ts';

const folder = 'e2e/second-story';

/** The facts of the small story of other towns that tests build by the same source. */
export async function secondFacts(): Promise<Facts> {
	const inside = (path: string): string => path.replace(/^content/, folder);
	const { facts, problems } = readStory(
		{
			read: (path) => (existsSync(inside(path)) ? readFileSync(inside(path), 'utf8') : undefined),
			list: (path) => readdirSync(inside(path)).sort(),
		},
		await findFigures(),
	);
	if (!facts) throw new ContentError(problems);
	return facts;
}
