"""ProcBench on its page: scores, where chains break, items one by one, two models compared."""
