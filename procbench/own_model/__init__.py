"""A small transformer of our own that answers ProcBench's prompts, with steps and without."""
