import type { APIRoute } from 'astro';
import { strToU8 } from 'fflate';
import { loadQuiz } from '../../lesson/quiz.ts';
import { loadTeach } from '../../content/teach/read.ts';
import { zipOf } from '../../site/build/zip.ts';
import { qtiFiles } from '../../lesson/qti.ts';
import { absolute } from '../../site/href.ts';

/** The quiz for Canvas and others that read QTI 1.2; its files carry the lesson's day, so that each build makes the same. */
export const GET: APIRoute = () => {
	const files = Object.entries(qtiFiles(loadQuiz(absolute))).map(([path, text]) => [path, strToU8(text)] as const);
	return new Response(zipOf(Object.fromEntries(files), loadTeach().lesson.date));
};
