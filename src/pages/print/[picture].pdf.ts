import { loadFacts } from '../../content/facts.ts';
import { beginPrinting, printed, printIds } from '../../newsroom/print/desk.ts';
import { printEnd, printKinds } from '../../newsroom/print/names.ts';
import { fileRoutes } from '../../site/build/file-routes.ts';

/** One PDF for each figure, state, width and way of printing: /print/<figure>-<state>-54mm-cmyk.pdf, and …-grey.pdf. */
export const { getStaticPaths, GET } = fileRoutes(() => {
	if (import.meta.env.PROD) beginPrinting(loadFacts());
	return printIds(loadFacts()).flatMap((id) =>
		printKinds.map((inks) => {
			const picture = `${id.figure}-${id.state}${printEnd(id.column, inks).replace('.pdf', '')}`;
			return [{ picture }, async () => new Uint8Array((await printed(loadFacts(), id))[inks])] as const;
		}),
	);
});
