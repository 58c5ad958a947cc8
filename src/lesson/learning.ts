import type { LearningResource, WithContext } from 'schema-dts';
import type { Facts } from '../content/facts.ts';
import type { Pack } from '../content/teach/schema.ts';
import { absolute } from '../site/href.ts';
import { article, authorsOf, licenceAddress } from '../site/json-ld.ts';
import { language, phrase } from '../words/index.ts';

type Leaf = Exclude<LearningResource, string>;

/** The lesson as a schema.org LearningResource: what it teaches, to whom and in how many minutes, in each of its lengths. */
export function lessonLd({ story }: Facts, { lesson }: Pack): WithContext<Leaf> {
	const common = {
		educationalLevel: lesson.grade,
		learningResourceType: phrase('lesson.graph.type'),
		inLanguage: language.tag,
	};
	return {
		'@context': 'https://schema.org',
		'@type': 'LearningResource',
		'@id': absolute('/teach/'),
		url: absolute('/teach/'),
		name: lesson.title,
		description: lesson.hook,
		...common,
		teaches: lesson.objectives,
		// Minutes as a duration of ISO 8601.
		timeRequired: `PT${lesson.main}M`,
		audience: { '@type': 'EducationalAudience', educationalRole: 'teacher' },
		author: authorsOf(story),
		license: licenceAddress(story),
		version: story.version,
		dateModified: lesson.date,
		isAccessibleForFree: true,
		isBasedOn: article(story),
		hasPart: Object.keys(lesson.plans).map((minutes) => ({
			'@type': 'LearningResource',
			name: phrase('lesson.graph.length', { title: lesson.title, minutes }),
			url: absolute(`/teach/?t=${minutes}`),
			...common,
			timeRequired: `PT${minutes}M`,
		})),
	};
}
