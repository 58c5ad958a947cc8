import type { APIRoute } from 'astro';
import { loadQuiz } from '../../build/quiz.ts';
import { toCsv } from '../../lib/csv.ts';
import { quizRows } from '../../lib/teach/quiz-files.ts';
import { absolute } from '../../site.ts';

/** The quiz as a table. */
export const GET: APIRoute = () => new Response(toCsv(quizRows(loadQuiz(absolute))));
