"""A result against a reference: measures, and areas with confidence intervals."""
