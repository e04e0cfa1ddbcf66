export { createJobRunner, type Work } from './job-runner.js';
