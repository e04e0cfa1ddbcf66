export { jobHandlersOf } from './job-handlers.js';
export { formatOf, toJobMessage } from './job-messages.js';
export { createJobRunner, type Work } from './job-runner.js';
