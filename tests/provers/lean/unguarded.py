"""The judge with its gate open: scanner and rules refuse nothing, and only the kernel decides."""

from provers.lean.judge import Judge
from provers.lean.rules import Review, review


class UnguardedJudge(Judge):
    def review(self, submission: str, target: str) -> Review:
        return Review((), review(submission, target, embedded=self.embedded).declarations)
