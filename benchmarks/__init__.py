"""Measures of speed and memory on synthetic populations."""
