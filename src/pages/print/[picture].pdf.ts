import type { APIRoute, GetStaticPaths } from 'astro';
import { loadFacts } from '../../content/facts.ts';
import { beginPrinting, printed, printIds } from '../../newsroom/print/desk.ts';
import type { Print } from '../../newsroom/print/inks.ts';
import type { PrintId } from '../../newsroom/print/job.ts';
import { printEnd, printKinds } from '../../newsroom/print/names.ts';

type Props = PrintId & { inks: Print };

/** One PDF for each figure, state, width and way of printing: /print/<figure>-<state>-54mm-cmyk.pdf, and …-grey.pdf. */
export const getStaticPaths = (() => {
	if (import.meta.env.PROD) beginPrinting(loadFacts());
	return printIds(loadFacts()).flatMap((id) =>
		printKinds.map((inks) => ({
			params: { picture: `${id.figure}-${id.state}${printEnd(id.column, inks).replace('.pdf', '')}` },
			props: { ...id, inks },
		})),
	);
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { inks, ...id } }) => {
	const { [inks]: pdf } = await printed(loadFacts(), id);
	return new Response(new Uint8Array(pdf), { headers: { 'Content-Type': 'application/pdf' } });
};
