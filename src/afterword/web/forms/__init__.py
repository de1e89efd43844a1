"""What people type: each form gives the arguments of one act."""
