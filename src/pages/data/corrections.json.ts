import type { APIRoute } from 'astro';
import { correctionText } from '../../evidence/corrections.ts';
import { loadFacts } from '../../content/facts.ts';
import { longDate } from '../../words/dates.ts';

/** The version of the story and every correction so far, as JSON; `text` is what a kept page of any version shows. */
export const GET: APIRoute = () => {
	const { version, updated, corrections } = loadFacts().story;
	const told = corrections.map((correction) => ({
		...correction,
		day: longDate(correction.date),
		text: correctionText(correction),
	}));
	return Response.json({ version, updated, corrections: told });
};
