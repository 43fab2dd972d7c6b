"""What Python computes before anything is written: polynomials, certificates, ranges, residues."""
