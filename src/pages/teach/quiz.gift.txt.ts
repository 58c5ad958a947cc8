import type { APIRoute } from 'astro';
import { loadQuiz } from '../../build/quiz.ts';
import { toGift } from '../../lib/teach/quiz-files.ts';
import { absolute } from '../../site.ts';

/** The quiz for Moodle. */
export const GET: APIRoute = () => new Response(toGift(loadQuiz(absolute)));
