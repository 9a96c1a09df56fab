import { OperatorError } from './values/operator-error.ts';

/** Runs a program to its exit status; what its user can put right is said in one plain sentence, anything else is a bug and keeps its stack. */
export const runProgram = async (program: () => Promise<number | undefined>, failed = 1): Promise<void> => {
  try {
    process.exitCode = (await program()) ?? process.exitCode;
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    console.error(error.message);
    process.exitCode = failed;
  }
};
