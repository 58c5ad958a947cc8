import type { APIRoute } from 'astro';
import { strToU8 } from 'fflate';
import { loadQuiz } from '../../build/quiz.ts';
import { loadTeach } from '../../build/teach.ts';
import { zipOf } from '../../build/zip.ts';
import { qtiFiles } from '../../lib/teach/qti.ts';
import { absolute } from '../../site.ts';

/** The quiz for Canvas and others that read QTI 1.2; its files carry the lesson's day, so that each build makes the same. */
export const GET: APIRoute = () => {
	const files = Object.entries(qtiFiles(loadQuiz(absolute))).map(([path, text]) => [path, strToU8(text)] as const);
	return new Response(zipOf(Object.fromEntries(files), loadTeach().lesson.date));
};
