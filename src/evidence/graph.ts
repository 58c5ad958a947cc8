import type { Article, Claim, CorrectionComment, Dataset, Graph } from 'schema-dts';
import type { Facts } from '../content/facts.ts';
import { figureTables } from '../figures/index.ts';
import { dataPackage } from '../site/data-package/package.ts';
import { absolute } from '../site/href.ts';
import { article, articleId, articleOf, authorsOf, licenceAddress } from '../site/json-ld.ts';
import { language, phrase } from '../words/index.ts';
import { correctionText } from './corrections.ts';

/** The claims, each with the article in which it appears; a verdict is no rating, and stands on the page alone. */
const claimsOf = ({ claims }: Facts): Claim[] =>
	Object.entries(claims).map(([id, { says }]) => ({
		'@type': 'Claim',
		'@id': absolute(`/evidence/#${id}`),
		url: absolute(`/evidence/#${id}`),
		name: id,
		text: says,
		inLanguage: language.tag,
		appearance: { '@id': articleId() },
	}));

const correctionsOf = ({ story }: Facts): CorrectionComment[] =>
	story.corrections.map((correction, index) => ({
		'@type': 'CorrectionComment',
		url: absolute(`/evidence/#correction-${(index + 1).toString()}`),
		name: correction.title,
		text: correctionText(correction),
		datePublished: correction.date,
	}));

function datasetsOf(facts: Facts): Dataset[] {
	const { story } = facts;
	return dataPackage(facts, figureTables(facts)).resources.map(({ path, title, mediatype, schema }) => ({
		'@type': 'Dataset',
		'@id': absolute(`/data/${path}`),
		name: `${story.title}: ${title}`,
		description: phrase('evidence.graph.dataset', { title, description: story.description }),
		url: absolute('/evidence/#data'),
		license: licenceAddress(story),
		version: story.version,
		dateModified: story.updated,
		inLanguage: language.tag,
		isAccessibleForFree: true,
		creator: authorsOf(story),
		...(schema && { variableMeasured: schema.fields.map(({ name }) => name) }),
		distribution: { '@type': 'DataDownload', contentUrl: absolute(`/data/${path}`), encodingFormat: mediatype },
	}));
}

/** What the evidence page holds, for machines: the story and the article, its claims, the corrections and the data. */
export function evidenceGraph(facts: Facts): Graph {
	const { story } = facts;
	const told: Article = {
		...articleOf(story, absolute('/'), absolute('/og.png')),
		'@id': `${absolute('/')}#story`,
		isAccessibleForFree: true,
		isBasedOn: { '@id': articleId() },
		publishingPrinciples: absolute('/about/'),
		correction: correctionsOf(facts),
	};
	return {
		'@context': 'https://schema.org',
		'@graph': [told, { ...article(story), '@id': articleId() }, ...claimsOf(facts), ...datasetsOf(facts)],
	};
}
