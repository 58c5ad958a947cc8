import { about } from './en/about.ts';
import { drawn } from './en/drawn.ts';
import { embed } from './en/embed.ts';
import { epub } from './en/epub.ts';
import { evidence } from './en/evidence.ts';
import { ladder } from './en/ladder.ts';
import { law } from './en/law.ts';
import { lesson } from './en/lesson.ts';
import { map } from './en/map.ts';
import { newsroom } from './en/newsroom.ts';
import { offline } from './en/offline.ts';
import { pages } from './en/pages.ts';
import { papers } from './en/papers.ts';
import { powerpoint } from './en/powerpoint.ts';
import { promises } from './en/promises.ts';
import { ring } from './en/ring.ts';
import { site } from './en/site.ts';
import { slides } from './en/slides.ts';
import { story } from './en/story.ts';
import { tour } from './en/tour.ts';

/**
 * Every word of the interface that a reader sees, by product and place; `{name}` is a place that is filled. An edition in
 * another language has the same names. The words of the story itself stand in `content/`.
 */
export const en = {
	...site,
	...story,
	...about,
	...evidence,
	...drawn,
	...embed,
	...newsroom,
	...offline,
	...epub,
	...slides,
	...powerpoint,
	...lesson,
	...papers,
	...pages,
	...map,
	...ladder,
	...law,
	...promises,
	...ring,
	...tour,
} as const;
