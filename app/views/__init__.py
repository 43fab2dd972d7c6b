"""The pages of the explorer: scripts that Streamlit runs when they are opened."""
