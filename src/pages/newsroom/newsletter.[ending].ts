import { loadFacts } from '../../content/facts.ts';
import { newsletterHtml, newsletterText } from '../../newsroom/newsletter.ts';
import { fileRoutes } from '../../site/build/file-routes.ts';
import { absolute } from '../../site/href.ts';

/** The key points as an e-mail, and as the plain text of one. */
export const { getStaticPaths, GET } = fileRoutes(() => [
	[{ ending: 'html' }, () => newsletterHtml(loadFacts(), absolute)],
	[{ ending: 'txt' }, () => newsletterText(loadFacts(), absolute)],
]);
