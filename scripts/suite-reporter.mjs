// Jest reporter: one line a suite with its seconds, failures in full, and counts in test-results.json for the grand total.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

// What failed and why in one line, for the end of a long log.
const inOneLine = (messages) => stripVTControlCharacters(messages.join(' ')).replace(/\s+/g, ' ').trim().slice(0, 400);

export default class SuiteReporter {
  constructor(globalConfig) {
    this.rootDir = globalConfig.rootDir;
    this.failures = [];
  }

  onTestResult(_test, result) {
    const name = path.relative(this.rootDir, result.testFilePath);
    const seconds = ((result.perfStats.end - result.perfStats.start) / 1000).toFixed(1);
    const failed = result.numFailingTests + (result.testExecError ? 1 : 0);
    const skipped = result.numPendingTests;
    console.log(
      `${failed ? 'FAIL' : 'ok  '} ${name}  ${result.numPassingTests} passed${failed ? `, ${failed} failed` : ''}${skipped ? `, ${skipped} skipped` : ''}  ${seconds} s`,
    );
    if (result.failureMessage) console.log(result.failureMessage);
    if (result.testExecError) this.failures.push(`${name} could not run: ${inOneLine([result.testExecError.message])}`);
    for (const one of result.testResults)
      if (one.status === 'failed') this.failures.push(`${name}: ${one.fullName}: ${inOneLine(one.failureMessages)}`);
    for (const entry of result.console ?? []) console.log(entry.message);
  }

  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    writeFileSync(
      path.join(this.rootDir, 'test-results.json'),
      JSON.stringify({
        passed: results.numPassedTests,
        failed,
        skipped: results.numPendingTests,
        failures: this.failures,
      }),
    );
  }
}
