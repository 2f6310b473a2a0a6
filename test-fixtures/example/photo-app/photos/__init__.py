"""A small serverless photo application."""
