"""Who may talk to the explorer, and what it offers them."""
