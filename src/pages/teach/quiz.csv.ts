import type { APIRoute } from 'astro';
import { loadQuiz } from '../../lesson/quiz.ts';
import { toCsv } from '../../lib/csv.ts';
import { quizRows } from '../../lesson/quiz-files.ts';
import { absolute } from '../../site/href.ts';

/** The quiz as a table. */
export const GET: APIRoute = () => new Response(toCsv(quizRows(loadQuiz(absolute))));
