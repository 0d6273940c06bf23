import { defineComponent } from 'vue/dist/vue.esm.js'

/** The app's login, with the sign-on form of the portal behind its button. */
export const Login = defineComponent({
  data: () => ({
    isSigningOn: false,
    nip: 'CANARY_NIP',
    password: 'CANARY_PASS',
    otp: 'CANARY_OTP',
  }),
  methods: {
    async signIn() {
      const response = await fetch('/api/masuk', { method: 'POST' })
      const { token }: { token: string } = await response.json()
      localStorage.setItem('token', token)
      // The real app lands on the list of SKP, not on the page that was asked for.
      location.assign('/skp')
    },
  },
  template: `
    <div class="container py-5" style="max-width: 28rem">
      <h1 class="h4">E-Kinerja BKN</h1>
      <button v-if="!isSigningOn" class="btn btn-primary" @click="isSigningOn = true">Login with ASN Digital</button>
      <form v-else @submit.prevent="signIn">
        <input class="form-control mb-2" name="username" v-model="nip" aria-label="NIP" />
        <input class="form-control mb-2" name="password" type="password" v-model="password" aria-label="Kata sandi" />
        <input class="form-control mb-2" name="otp" v-model="otp" aria-label="OTP" />
        <button class="btn btn-primary" id="kc-login">Sign In</button>
      </form>
    </div>`,
})
