/** Policies searched for: the front of what can be had under a budget, over luck and uncertain worlds. */
export {
  goalFactor,
  goalName,
  isIndicator,
  isVerdict,
  readGoals,
  usualGoals,
  type Direction,
  type Goal,
  type GoalId,
} from './goals.ts';
export { policyInWords } from './policy-words.ts';
export {
  freshReplicates,
  searchFront,
  searchRuns,
  searchSteps,
  usualEffort,
  type FoundFront,
  type FoundPolicy,
  type SearchSettings,
} from './search-front.ts';
export {
  createSearchProblem,
  searchFaults,
  type PolicyScores,
  type RunFigures,
  type SearchProblem,
  type SearchQuestion,
  type StartPolicy,
} from './search-problem.ts';
export { wantedOf, type SearchRequest } from './trials.ts';
