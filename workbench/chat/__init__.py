"""Chat models behind an endpoint, and answers that are kept."""
